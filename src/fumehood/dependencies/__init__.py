"""Which packages a project needs, and what is publicly known to be wrong with them."""
