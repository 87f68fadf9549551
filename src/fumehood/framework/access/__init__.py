"""Who may call which view: what stands before it, and what it does itself."""
