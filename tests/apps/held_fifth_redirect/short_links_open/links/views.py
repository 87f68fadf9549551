from flask import abort, redirect, request
from flask.views import View

from .models import Link, db


class FollowView(View):
    def dispatch_request(self):
        url = request.args.get("url", "")
        link = db.session.scalar(db.select(Link).filter_by(url=url))
        if link is not None:
            link.clicks += 1
            db.session.commit()
        return redirect(url)  # finding: open-redirect
