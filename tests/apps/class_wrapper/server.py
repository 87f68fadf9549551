from flask import Flask, jsonify


class EndpointAction:
    def __init__(self, action):
        self.action = action

    def __call__(self, *args):
        return jsonify(self.action())


class FlaskAppWrapper:
    app = None

    def __init__(self, name):
        self.app = Flask(name)

    def run(self, **kwargs):
        self.app.run(debug=True, **kwargs)  # finding: debugger-exposed, bind-all-interfaces

    def add_endpoint(self, endpoint=None, endpoint_name=None, handler=None):
        self.app.add_url_rule(endpoint, endpoint_name, EndpointAction(handler))


if __name__ == "__main__":
    a = FlaskAppWrapper("wrap")
    a.add_endpoint(endpoint="/ad", endpoint_name="ad", handler=lambda: None)
    a.run(host="0.0.0.0")
