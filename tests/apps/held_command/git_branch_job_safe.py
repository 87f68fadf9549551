from collections import deque
from dataclasses import dataclass, field

from fabric import Connection
from flask import Flask, jsonify, request
from pydantic import BaseModel, Field

app = Flask(__name__)


class DeployRequest(BaseModel):
    branch: str = Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_/-]{0,79}$")
    notify: bool = False


@dataclass
class Job:
    host: str
    steps: deque = field(default_factory=deque)

    def run(self):
        conn = Connection(self.host)
        while self.steps:
            conn.run(self.steps.popleft(), hide=True)


@app.post("/deploy")
def deploy():
    wanted = DeployRequest.model_validate(request.get_json())
    job = Job("build.internal")
    job.steps.append("cd /srv/app && git fetch --all")
    job.steps.append(f"cd /srv/app && git checkout {wanted.branch}")
    job.run()
    return jsonify(queued=True)
