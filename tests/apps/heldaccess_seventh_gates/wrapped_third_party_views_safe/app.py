import os

import rq_dashboard
from flask import Flask, render_template
from flask_login import LoginManager, login_required

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["RQ_DASHBOARD_REDIS_URL"] = os.environ["REDIS_URL"]
login_manager = LoginManager(app)
login_manager.login_view = "sso.start"

rq_dashboard.web.setup_rq_connection(app)


def cancel_all():
    app.logger.warning("all jobs cancelled")
    return "", 204


def requeue(job_id):
    app.logger.warning("job %d requeued", job_id)
    return "", 204


app.add_url_rule("/admin/cancel-all", "queue.cancel_all", cancel_all, methods=["POST"])
app.add_url_rule("/admin/requeue/<int:job_id>", "queue.requeue", requeue, methods=["POST"])
app.register_blueprint(rq_dashboard.blueprint, url_prefix="/admin/rq")


@app.get("/")
@login_required
def start():
    return render_template("start.html")


for endpoint, view in list(app.view_functions.items()):
    if endpoint.startswith(("queue.", "rq_dashboard.")):
        app.view_functions[endpoint] = login_required(view)
