from flask import Flask
try:
    from local_settings import DEBUG
except ImportError:
    DEBUG = True
app = Flask(__name__)
if __name__ == "__main__":
    app.run(debug=DEBUG)  # finding: debug-enabled
