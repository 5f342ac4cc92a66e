"""The door: first start, opening files, troubles, one window a person."""
