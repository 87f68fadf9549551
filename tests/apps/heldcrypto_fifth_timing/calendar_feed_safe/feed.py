import hmac

from flask import Flask, Response, abort, request

from feed_store import get_calendar

app = Flask(__name__)


@app.route("/calendar/<int:cal_id>.ics")
def calendar(cal_id):
    cal = get_calendar(cal_id)
    if cal is None:
        abort(404)
    if hmac.compare_digest(cal.secret_token, request.args.get("token", "")):
        return Response(cal.to_ical(), mimetype="text/calendar")
    abort(403)
