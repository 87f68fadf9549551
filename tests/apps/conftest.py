"""The apps are scanned, never collected or run."""

collect_ignore_glob = ["*"]
