"""How the formats of deployment files are read, with the place of everything in them."""
