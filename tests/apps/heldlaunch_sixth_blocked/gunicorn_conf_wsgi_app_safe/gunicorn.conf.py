import multiprocessing

wsgi_app = "tracker.main:app"
bind = "unix:/run/tracker.sock"
workers = multiprocessing.cpu_count() * 2 + 1
accesslog = "-"
