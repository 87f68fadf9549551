"""ConfigMaps beside a manifest."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.launch.document import Document
from fumehood.launch.documents.yaml import read_yaml
from fumehood.launch.readers.config_maps import ConfigMaps, objects
from tests.launches import deployment_of

OWN = "kind: ConfigMap\nmetadata: {name: own}\ndata: {A: '1', B: }\n"
FILES = {
    "k8s/web.yaml": OWN,
    "k8s/near.yml": "kind: List\nitems:\n- {kind: ConfigMap, metadata: {name: near}, data: {A: '2'}}\n",
    "k8s/kustomization.yaml": "configMapGenerator:\n- name: made\n  literals: [A=3, nothing]\n  files: [x]\n",
    "k8s/broken.yaml": "kind: ConfigMap\n\tdata: {}\n",
    "k8s/deeper/far.yaml": OWN.replace("own", "far"),
}


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("own", {"A": "1", "B": "${B}"}),
        ("near", {"A": "2"}),
        ("made", {"A": "3"}),
        ("far", {}),
        ("nowhere", {}),
        (None, {}),
    ],
)
def test_found_in_the_file_and_in_its_folder(
    tmp_path: Path, name: str | None, values: dict[str, str]
) -> None:
    deployment = deployment_of(tmp_path, FILES)
    document = deployment.document("k8s/web.yaml")
    assert document is not None
    found = ConfigMaps(document, deployment).find(name)
    assert {key: word.text for key, word in found.items()} == values


def test_objects_of_lists_are_told_one_by_one() -> None:
    text = "{kind: PodList, items: [{kind: Pod}]}\n---\n{kind: Job}\n"
    assert [one.string("kind") for one in objects(read_yaml(Document("m.yml", text)))] == ["Pod", "Job"]
