from flask import Flask
import config
app = Flask(__name__)
if __name__ == "__main__":
    if config.LOCAL:
        app.run(debug=True)
    else:
        app.run(host="0.0.0.0")  # finding: bind-all-interfaces
