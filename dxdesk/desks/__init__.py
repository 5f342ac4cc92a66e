"""What is done at the two desks, step by step, behind the window and the command line alike."""
