"""Features that advisories are about."""

from __future__ import annotations

import re

from fumehood.dependencies.features import FEATURES


def test_each_advisory_is_about_one_feature_that_can_be_seen() -> None:
    advisories = [name for feature in FEATURES for name in feature.advisories]
    assert len(advisories) == len(set(advisories))
    assert all(re.fullmatch(r"CVE-\d{4}-\d+", name) for name in advisories)
    assert all(feature.calls or feature.debugger for feature in FEATURES)
