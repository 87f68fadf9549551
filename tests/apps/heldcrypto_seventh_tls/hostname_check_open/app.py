from flask import Flask, current_app

from mqtt_bridge import Bridge

bridge = Bridge()


def create_app():
    app = Flask(__name__)
    app.config["MQTT_CA"] = "/etc/ssl/certs/ca-certificates.crt"
    bridge.init_app(app)

    @app.route("/status")
    def status():
        return {"connected": current_app.extensions["bridge"].client.is_connected()}

    return app
