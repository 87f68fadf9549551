import threading
from flask import current_app
def work(app):
    with app.app_context():
        pass
def start_background_threads(app):
    threading.Thread(target=work, args=(app,), daemon=True).start()
def stop_background_threads():
    pass
