from flask import Flask

from background import start_background_threads, stop_background_threads

def create_app():
    return Flask(__name__)

if __name__ == "__main__":
    app = create_app()
    try:
        start_background_threads(app)
        app.run(debug=True, use_reloader=False)  # finding: debug-enabled
    finally:
        stop_background_threads()
