"""Order handling for the warehouse staff."""
