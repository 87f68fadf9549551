"""Measurements on real code: how right the findings are, and how fast a scan is beside its peers."""
