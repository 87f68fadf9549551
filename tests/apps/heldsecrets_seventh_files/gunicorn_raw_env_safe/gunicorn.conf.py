import multiprocessing

bind = "127.0.0.1:8001"
workers = multiprocessing.cpu_count() * 2 + 1
timeout = 30
raw_env = [
    "APP_ENV=production",
    "MYSQL_HOST=mysql.internal",
]
