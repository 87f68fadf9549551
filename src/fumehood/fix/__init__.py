"""How the machine-applicable fixes of findings get into files: all edits of a finding or none."""
