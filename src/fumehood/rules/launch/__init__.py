"""How the app is started."""
