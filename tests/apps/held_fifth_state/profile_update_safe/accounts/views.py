from flask import jsonify, request
from flask.views import MethodView

from .models import User, db


class ProfileView(MethodView):
    def patch(self, user_id):
        user = db.get_or_404(User, user_id)
        user.update(request.get_json())
        db.session.commit()
        return jsonify(name=user.name, city=user.city)
