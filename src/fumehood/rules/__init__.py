"""What is looked for: one rule, one file; `registry` finds them all."""
