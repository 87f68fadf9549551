"""Configuration from data files, the environment and python-dotenv."""

from __future__ import annotations

import pytest

from tests.configured import FLASK, configured, effective

FILES = {
    "conf.json": '{"X": 1,\n "Y": [1],\n "lower": 2}',
    "conf.toml": "Y = 1\nX = 'two'\n",
    "conf.yml": "X: 3\n",
    "broken.json": "{",
    ".env": "X=4\nFLASK_X=5\nFLASK_Y__A=true\nFLASK_Y__B__C=6\nFLASK_Z=plain\nSETTINGS=own.py\n",
    ".flaskenv": "W=7\n",
    ".env.example": "X=8\n",
    "own.py": "X = 9\n",
}
LOADED = "import os\nfrom dotenv import dotenv_values, find_dotenv, load_dotenv\n"
TAKEN = "app.config['X'] = os.environ['X']"


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("app.config.from_file('conf.json', json.load)", ["1 at conf.json:1"]),
        ("app.config.from_file('conf.toml', load=tomllib.load, text=False)", ["'two' at conf.toml:2"]),
        ("app.config.from_file('conf.yml', yaml.safe_load)", ["3 at conf.yml:1"]),
        ("if app.debug or u: app.config.from_file('conf.yml', yaml.safe_load)", ["missing at conf.yml:1"]),
        ("app.config.from_file('broken.json', json.load)", []),
        ("app.config.from_file('gone.json', json.load, silent=True)", []),
        ("import pathlib as p\napp.config.from_file(p.Path(__file__).parent / 'conf.yml', None)", ["3 at conf.yml:1"]),
        ("with open('conf.toml', 'rb') as f: app.config.update(tomllib.load(f))", ["'two' at conf.toml:2"]),
        ("path = 'conf.json'\napp.config.update(json.load(open(path)))", ["1 at conf.json:1"]),
        ("app.config.update(json.load(open('conf.json'))['own'])", []),
        ("read = json.load(open('conf.json'))\napp.config.update(read.get('own'))", []),
        ("app.config.from_prefixed_env()", ["5 at .env:2"]),
        ("app.config.from_prefixed_env('OTHER')", []),
        (f"{LOADED}load_dotenv()\n{TAKEN}", ["'4' at app.py:6"]),
        (f"{LOADED}load_dotenv('.env')\n{TAKEN}", ["'4' at app.py:6"]),
        (f"{LOADED}load_dotenv(find_dotenv())\n{TAKEN}", ["'4' at app.py:6"]),
        (f"{LOADED}load_dotenv('.env.example')\n{TAKEN}", ["?$X at app.py:6"]),
        (f"{LOADED}os.environ['X'] = '0'\nload_dotenv()\n{TAKEN}", ["'0' at app.py:7"]),
        (f"{LOADED}os.environ['X'] = '0'\nload_dotenv(override=True)\n{TAKEN}", ["'4' at app.py:7"]),
        (f"{LOADED}app.config['X'] = dotenv_values()['X']", ["'4' at app.py:5"]),
        (f"{LOADED}app.config['X'] = dotenv_values('.env.example').get('X')", ["? | None at app.py:5"]),
        ("from flask.cli import load_dotenv\nimport os\nload_dotenv()\napp.config['X'] = os.environ['W']",
         ["'7' at app.py:6"]),
        ("import os\nos.environ['SETTINGS'] = 'own.py'\napp.config.from_envvar('SETTINGS')", ["9 at own.py:1"]),
        ("app.config.from_envvar('SETTINGS', silent=True)", []),
    ],
)  # fmt: skip
def test_filling(statement: str, expected: list[str]) -> None:
    assert effective({**FILES, "app.py": FLASK + statement}) == expected


def test_variables_with_a_prefix_make_dictionaries() -> None:
    files = {
        **FILES,
        "app.py": FLASK + "app.config['Y'] = {'D': 1}\napp.config.from_prefixed_env()\nY = app.config['Y']",
    }
    (app,) = configured(files)
    (nested,) = app.effective("Y")
    assert sorted(nested.value.slots) == ["B", "D"]  # type: ignore[attr-defined]
    assert effective(files, "Z") == ["'plain' at .env:5"]
    assert app.opened


def test_names_that_lead_to_each_other_end() -> None:
    several = [f"a{index}" for index in range(200)]
    made = f"open({', '.join(several)})"
    program = (
        "".join(f"{name} = {made}\n" for name in several)
        + f"a0 = 'conf.json'\napp.config.update(json.load({made}))"
    )
    assert effective({**FILES, "app.py": f"{FLASK}import json\n{program}"}) == ["1 at conf.json:1"]
