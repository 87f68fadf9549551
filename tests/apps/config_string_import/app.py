from flask import Flask
app = Flask(__name__)
app.config.from_object("settings.DevelopmentConfig")
if __name__ == "__main__":
    app.run()  # finding: debug-enabled
