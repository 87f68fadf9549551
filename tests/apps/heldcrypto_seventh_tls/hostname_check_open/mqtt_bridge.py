import os
import ssl

import paho.mqtt.client as mqtt


class Bridge:
    def __init__(self, app=None):
        self.client = None
        if app is not None:
            self.init_app(app)

    def init_app(self, app):
        context = ssl.create_default_context(cafile=app.config["MQTT_CA"])
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.check_hostname = False  # finding: tls-verification-disabled
        self.client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2)
        self.client.username_pw_set("bridge", os.environ["MQTT_PASSWORD"])
        self.client.tls_set_context(context)
        self.client.connect_async("mqtt.greenhouse.example", 8883)
        self.client.loop_start()
        app.extensions["bridge"] = self
