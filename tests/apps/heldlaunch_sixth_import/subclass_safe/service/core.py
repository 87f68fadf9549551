from flask import Flask, jsonify


class ServiceApp(Flask):
    """Flask with the company's defaults."""

    def make_default_options_response(self):
        response = super().make_default_options_response()
        response.headers["X-Service"] = self.name
        return response

    def fail(self, message, status=400):
        return jsonify(error=message), status
