"""Facts about libraries as data: one TOML file per library, one line per fact."""
