"""Templates and HTML: what a page shows of which value, and what a browser makes of it."""
