"""Files that travel: sealed reports, kits, and how they are written to a stick and read back."""
