from dataclasses import dataclass, replace

from flask import Blueprint, Flask, redirect, request

bp = Blueprint("auth", __name__)


@dataclass(frozen=True)
class Flow:
    provider: str
    target: str = "/"

    def with_target(self, target: str) -> "Flow":
        return replace(self, target=target)


@bp.get("/auth/<provider>/finish")
def finish(provider):
    flow = Flow(provider)
    flow = flow.with_target(request.cookies.get("after_login", "/"))
    return redirect(flow.target)  # finding: open-redirect


app = Flask(__name__)
app.register_blueprint(bp)
