from flask import abort, current_app, request, session
from flask.views import MethodView

from .directory import Directory


class LoginView(MethodView):
    def post(self):
        config = current_app.config
        directory = Directory(config["LDAP_HOST"], config["LDAP_BIND_DN"], config["LDAP_BIND_PASSWORD"])
        dn = directory.find(request.form.get("login", ""))
        if dn is None or not directory.check(dn, request.form.get("password", "")):
            abort(401)
        session.clear()
        session["dn"] = dn
        return "", 204
