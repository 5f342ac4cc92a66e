"""The same work without a window: for automation, and for anyone without a screen."""
