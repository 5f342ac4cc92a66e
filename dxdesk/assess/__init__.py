"""What the answers mean: levels, capacity, urgency, needs with reasons, proposed support."""
