from flask import Flask
app = Flask(__name__)
def configure():
    app.config["SECRET_KEY"] = "x"
if __name__ == "__main__":
    configure()
    app.run()
else:
    configure()
