from flask.views import MethodView
from flask_login import login_required


class PublicView(MethodView):
    init_every_request = False


class ProtectedView(PublicView):
    decorators = [login_required]
