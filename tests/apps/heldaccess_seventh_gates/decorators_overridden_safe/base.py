from flask.views import MethodView
from flask_login import login_required


class PrivateView(MethodView):
    decorators = [login_required]
