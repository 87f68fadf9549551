FLASK_APP=events
