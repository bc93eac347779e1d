# The same distances with anticlust: Rscript anticlust_once.R FILE GROUPS METHOD
arguments <- commandArgs(trailingOnly = TRUE)
suppressMessages(library(anticlust))
distances <- as.matrix(read.table(arguments[1]))
groups <- as.integer(arguments[2])
set.seed(1)
before <- proc.time()
found <- if (arguments[3] == "local-maximum") {
  anticlustering(distances, K = groups, objective = "diversity", method = "local-maximum")
} else {
  three_phase_search_anticlustering(distances, K = groups, N = nrow(distances))$result
}
seconds <- sum((proc.time() - before)[c(1, 2)])
cat(sprintf('{"within":%.3f,"seconds":%.2f}\n', diversity_objective(distances, found), seconds))
