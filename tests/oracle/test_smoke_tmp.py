from tests.oracle.agreement import disagreements
from tests.oracle.program import Program, Setting
from tests.oracle.real import Python
def test_it(tmp_path):
    p=Python()
    prog=Program({"app.py":"from flask import Flask\nimport os\napp=Flask(__name__)\nif __name__=='__main__':\n    app.run(debug=True)\nelse:\n    app.run(port=3)\n"},"app")
    import time
    t=time.time()
    d=disagreements(p,prog,tmp_path)
    print(time.time()-t, d)
    p.close()
    assert 0
