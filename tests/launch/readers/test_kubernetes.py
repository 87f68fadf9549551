"""Manifests of clusters: which container starts what, in which image of the workspace, with which variables."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from fumehood.launch.deployment import Unreadable
from fumehood.launch.process import Process
from fumehood.launch.readers.registry import reader_of
from tests.launches import deployment_of, launches_of, processes_of

READER = reader_of("kubernetes")

CODE = {"shop/__init__.py": "", "shop/wsgi.py": "", "app.py": ""}
IMAGE = {
    "Dockerfile": """
        FROM python:3.12-slim
        WORKDIR /srv
        COPY . .
        ENTRYPOINT ["gunicorn"]
        CMD ["shop.wsgi:app"]
        """
}


def pod(kind: str, containers: str, head: str = "", name: str = "shop") -> str:
    """A manifest of a kind that has a template of pods."""
    return f"""
apiVersion: apps/v1
kind: {kind}
metadata:
  name: {name}
{head}
spec:
  template:
    spec:
      containers:
{containers}
"""


WEB = """
      - name: web
        image: ghcr.io/shop/shop:1.4
        command: ["gunicorn", "shop.wsgi:app", "-b", "0.0.0.0:$(PORT)"]
        env:
        - {name: PORT, value: "8000"}
"""


@pytest.mark.parametrize(
    "kind",
    ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job", "Service", "Rollout", "DeploymentConfig"],
)
def test_kinds_with_a_template_of_pods(tmp_path: Path, kind: str) -> None:
    assert launches_of(tmp_path, {**CODE, "k8s/web.yaml": pod(kind, WEB)}) == [
        "k8s/web.yaml:11 shop: gunicorn shop.wsgi:app -> shop/wsgi.py on 0.0.0.0:8000 deployed"
    ]


POD = """
apiVersion: v1
kind: Pod
metadata: {name: one}
spec:
  initContainers:
  - {name: migrate, image: shop, command: [flask, --app, shop.wsgi, db, upgrade]}
  containers:
  - {name: web, image: shop, command: [python], args: [app.py]}
---
apiVersion: batch/v1
kind: CronJob
metadata: {name: night}
spec:
  jobTemplate:
    spec:
      template:
        spec:
          containers:
          - name: work
            image: shop
            args:
            - sh
            - -c
            - |
              set -e
              exec python app.py
"""
LIST = """
apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Pod
  metadata: {name: a}
  spec: {containers: [{name: web, command: [python, app.py]}]}
- apiVersion: v1
  kind: Service
  metadata: {name: b}
  spec: {ports: [{port: 80}]}
"""
CLOUD_RUN_JOB = """
apiVersion: run.googleapis.com/v1
kind: Job
metadata: {name: once}
spec:
  template:
    spec:
      template:
        spec:
          containers: [{image: shop, command: [python, app.py]}]
"""


@pytest.mark.parametrize(
    ("manifest", "expected"),
    [
        (
            POD,
            [
                "m.yaml:8 one/web: python app.py -> app.py deployed",
                "m.yaml:19 night: python app.py -> app.py deployed",
            ],
        ),
        (LIST, ["m.yaml:7 a: python app.py -> app.py deployed"]),
        (CLOUD_RUN_JOB, ["m.yaml:9 once: python app.py -> app.py deployed"]),
    ],
)
def test_other_kinds_and_several_documents(tmp_path: Path, manifest: str, expected: list[str]) -> None:
    assert launches_of(tmp_path, {**CODE, "m.yaml": manifest}) == expected


@pytest.mark.parametrize(
    ("container", "expected"),
    [
        ("command: [gunicorn, 'app:app']", "gunicorn app:app -> app.py deployed"),
        ("args: ['app:app', -w, '3']", "gunicorn app:app -> app.py workers=3 deployed"),
        ("command: [flask]\n        args: [--app, app, run]", "flask-cli app -> app.py deployed"),
        ("env: [{name: FLASK_DEBUG, value: '1'}]", "gunicorn shop.wsgi:app -> shop/wsgi.py deployed"),
    ],
)
def test_the_only_dockerfile_is_taken_for_the_image(tmp_path: Path, container: str, expected: str) -> None:
    manifest = pod(
        "Deployment", f"      - name: web\n        image: reg:5000/x/shop@sha256:abc\n        {container}\n"
    )
    found = launches_of(tmp_path, {**CODE, **IMAGE, "k8s/web.yaml": manifest})
    assert [line for line in found if line.startswith("k8s")] == [f"k8s/web.yaml:11 shop: {expected}"]


@pytest.mark.parametrize("image", ["postgres:16", "bitnami/redis", "docker.io/library/nginx:1"])
def test_images_of_others_are_not_ours(tmp_path: Path, image: str) -> None:
    manifest = pod("Deployment", f"      - name: x\n        image: {image}\n        args: ['app:app']\n")
    found = launches_of(tmp_path, {**CODE, **IMAGE, "k8s/web.yaml": manifest})
    assert [line for line in found if line.startswith("k8s")] == []


def test_nothing_to_say_about_an_image_that_starts_itself(tmp_path: Path) -> None:
    manifest = pod(
        "Deployment",
        "      - name: web\n        image: shop\n        env: [{name: PYTHONUNBUFFERED, value: 1}]\n",
    )
    found = launches_of(tmp_path, {**CODE, **IMAGE, "k8s/web.yaml": manifest})
    assert [line for line in found if line.startswith("k8s")] == []


ENVIRONMENT = """
apiVersion: v1
kind: ConfigMap
metadata: {name: own}
data: {FLASK_ENV: production, URL: x}
---
""" + pod(
    "Deployment",
    """
      - name: web
        image: shop
        command: [python, app.py, "$(URL)", "$(HERE)", "$$(URL)", "$(SECRET)"]
        envFrom:
        - configMapRef: {name: own}
        - {configMapRef: {name: other}, prefix: P_}
        - secretRef: {name: hidden}
        env:
        - {name: HERE, value: "in $(URL)"}
        - {name: URL, value: y}
        - {name: EMPTY}
        - {name: NODE, valueFrom: {fieldRef: {fieldPath: spec.nodeName}}}
        - {name: SECRET, valueFrom: {secretKeyRef: {name: hidden, key: k}}}
        - {name: MODE, valueFrom: {configMapKeyRef: {name: made, key: MODE}}}
""",
)
NEIGHBOURS = {
    "k8s/other.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: other}\ndata: {A: '1'}\n",
    "k8s/kustomization.yaml": "configMapGenerator:\n- {name: made, literals: [MODE=fast, 'X=\"1\"']}\n",
}


def test_environment_comes_from_env_and_config_maps(tmp_path: Path) -> None:
    deployment = deployment_of(tmp_path, {**CODE, **NEIGHBOURS, "k8s/web.yaml": ENVIRONMENT})
    (process,) = processes_of(READER, "k8s/web.yaml", deployment)
    assert isinstance(process, Process)
    assert {name: word.text for name, word in process.environment.items() if word.known} == {
        "FLASK_ENV": "production", "URL": "y", "P_A": "1", "HERE": "in x", "MODE": "fast",
    }  # fmt: skip
    assert {name for name, word in process.environment.items() if word.missing} == {"EMPTY", "NODE", "SECRET"}
    assert [word.text for word in process.words[2:]] == ["y", "in x", "$(URL)", "${SECRET}"]
    assert process.words[5].missing == ("SECRET",)
    assert process.environment["P_A"].location.path == "k8s/other.yaml"


@pytest.mark.parametrize(
    ("path", "head", "stage"),
    [
        ("k8s/web.yaml", "", "deployed"),
        ("k8s/overlays/dev/web.yaml", "", "development"),
        ("k8s/overlays/production/web.yaml", "", "deployed"),
        ("k8s/web-staging.yaml", "", "deployed"),
        ("examples/web.yaml", "", "development"),
        ("k8s/web.yaml", "  namespace: shop-dev", "development"),
        ("k8s/web.yaml", "  labels: {app.kubernetes.io/environment: dev}", "development"),
        ("k8s/web.yaml", "  labels: {app: dev}", "deployed"),
    ],
)
def test_stage(tmp_path: Path, path: str, head: str, stage: str) -> None:
    (found,) = launches_of(tmp_path, {**CODE, path: pod("Deployment", WEB, head)})
    assert found.endswith(f" {stage}")


@pytest.mark.parametrize(
    "text",
    [
        "{{- if .Values.web }}\n" + pod("Deployment", WEB) + "{{- end }}\n",
        "kind: Deployment\n{% if x %}\ncontainers:\n",
        "containers: [a, b]\nkind: Other\n",
        "kind: Deployment\nspec: text\ncontainers: 1\n",
        "kind: Pod\nspec: {containers: {a: b}}\n",
        "kind: Pod\nspec: {containers: [a, [b], {command: x, env: y, envFrom: [z]}]}\n",
        "containers:\n\tno yaml and no manifest",
    ],
)
def test_what_is_no_manifest_is_silent(tmp_path: Path, text: str) -> None:
    assert launches_of(tmp_path, {"chart.yaml": text, **CODE}) == []


def test_templates_of_a_chart_are_silent(tmp_path: Path) -> None:
    chart = {
        "deploy/shop/Chart.yaml": "name: shop\n",
        "deploy/shop/templates/web.yaml": pod("Deployment", WEB),
    }
    assert launches_of(tmp_path, {**CODE, **chart}) == []


def test_a_broken_manifest_is_said(tmp_path: Path) -> None:
    deployment = deployment_of(tmp_path, {"web.yaml": "kind: Deployment\nspec:\n\tcontainers: []\n"})
    with pytest.raises(Unreadable) as caught:
        processes_of(READER, "web.yaml", deployment)
    assert caught.value.line == 3


def test_steps_lead_from_the_manifest_to_the_image(tmp_path: Path) -> None:
    manifest = pod("Deployment", "      - name: web\n        image: shop\n        args: ['app:app']\n")
    deployment = deployment_of(tmp_path, {**CODE, **IMAGE, "k8s/web.yaml": manifest})
    (process,) = processes_of(READER, "k8s/web.yaml", deployment)
    assert isinstance(process, Process)
    assert process.chain[0].note == (
        "container `web` of Deployment `shop`: the image is taken to be built from `Dockerfile`, the only Dockerfile"
    )
    assert [step.location.path for step in process.chain] == ["k8s/web.yaml", "Dockerfile"]


def test_aliases_that_repeat_containers_are_bounded(tmp_path: Path) -> None:
    text = (
        "c: &c {name: x, command: [python, app.py]}\n"
        "p: &p {kind: Pod, spec: {containers: [" + "*c, " * 4_000 + "*c]}}\n"
        "---\nkind: List\nitems: []\n"
    )
    bomb = text.replace("---\nkind: List\nitems: []", "kind: List\nitems: [*p]")
    deployment = deployment_of(tmp_path, {**CODE, "m.yaml": bomb})
    started = time.process_time()
    assert len(processes_of(READER, "m.yaml", deployment)) == 1_000
    assert time.process_time() - started < 20
