# The same costs with SciPy, each mentor once for every place: scipy_once.py FILE N M PLACES
import json
import resource
import sys
import time

import numpy
from scipy.optimize import linear_sum_assignment

n, m, places = map(int, sys.argv[2:])
never = 1e9
costs = numpy.fromfile(sys.argv[1], dtype=numpy.int32).reshape(n, m).astype(float)
costs[costs == 0x7FFFFFFF] = never
costs = numpy.repeat(costs, places, axis=1)
start = time.perf_counter()
rows, columns = linear_sum_assignment(costs)
seconds = time.perf_counter() - start
chosen = costs[rows, columns]
kept = chosen[chosen < never]
megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
found = {"seconds": seconds, "megabytes": megabytes, "points": -kept.sum(), "out": n - len(kept)}
print(json.dumps(found))
