from flask import redirect, render_template, request, session, url_for
from flask.views import MethodView


class PollView(MethodView):
    def get(self, poll_id):
        return render_template("poll.html", poll_id=poll_id, options=["Yes", "No"])

    def post(self, poll_id):
        session[f"vote-{poll_id}"] = request.form.get("choice") == "Yes"
        return redirect(url_for("poll", poll_id=poll_id))
