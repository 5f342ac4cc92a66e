"""The shelf: what the state and the prefecture offer, dated and sourced."""
