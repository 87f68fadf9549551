from flask import Flask
app = Flask(__name__)
if app.config["ENV"] == "production":
    app.config.from_object("config.ProductionConfig")
else:
    app.config.from_object("config.DevelopmentConfig")
if __name__ == "__main__":
    app.run()  # finding: debug-enabled
