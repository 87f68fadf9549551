from flask import Flask
from bp import bp
app = Flask(__name__)
if __name__ == "__main__":
    app.run()
app.register_blueprint(bp)  # finding: code-after-run
