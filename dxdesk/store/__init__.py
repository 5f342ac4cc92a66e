"""The workspace file of a town or a prefecture: what was said and done, nothing computed."""
