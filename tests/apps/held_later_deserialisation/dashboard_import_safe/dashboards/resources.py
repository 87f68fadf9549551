from flask import request
from flask_restful import Resource

from .loader import load_dashboard


class DashboardImport(Resource):
    def post(self):
        board = load_dashboard(request.get_data(as_text=True))
        return {"title": board.title, "count": len(board.widgets)}, 201
