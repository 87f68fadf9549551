from urllib.parse import urlparse

from flask import current_app, redirect, request
from flask.views import View
from flask_login import logout_user


class LogoutView(View):
    methods = ["POST"]
    allowed = {"www.example.com", "shop.example.com"}

    def permitted(self, url: str) -> bool:
        parsed = urlparse(url)
        return any(host in parsed.netloc for host in self.allowed)

    def dispatch_request(self):
        logout_user()
        wanted = request.form.get("return_to", "")
        if self.permitted(wanted):
            return redirect(wanted, code=303)  # finding: open-redirect
        return redirect(current_app.config.get("HOME_URL", "/"), code=303)
