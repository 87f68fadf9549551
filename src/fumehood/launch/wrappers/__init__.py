"""Programs that run another command."""
