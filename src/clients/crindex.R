# crindex: exact answers about an index, with their source. One file: base R, jsonlite, and curl to read problems and to post.
#
#   source("http://localhost:3000/clients/crindex.R")
#   x <- crindex("http://localhost:3000")
#   r <- crindex_ask(x, "ranking", edition = 2023, node = "criminality", scope = "continent:asia")
#   x <- crindex_pin(x, r)            # all further answers are of this release
#   head(r); crindex_cite(r)
#
# What can be asked, and what is answered, is read from the service (/v1/questions); nothing of it stands in this file.

crindex <- function(base = Sys.getenv("CRINDEX", "http://localhost:3000"), release = NULL) {
  # What is read of the questions is kept in an environment, which all copies share.
  structure(list(base = sub("/+$", "", base), release = release, kept = new.env()), class = "crindex")
}

print.crindex <- function(x, ...) {
  cat("<crindex>", x$base, if (is.null(x$release)) "the served release" else x$release, "\n")
  invisible(x)
}

# A question by its word and what it asks by name. A list is answered as a data frame.
crindex_ask <- function(x, word, ...) {
  question <- crindex_question(x, word)
  asks <- setNames(question$asks, vapply(question$asks, function(ask) ask$name, ""))
  given <- Filter(Negate(is.null), list(...))
  unknown <- setdiff(names(given), names(asks))
  if (length(unknown)) stop(word, " takes no \"", unknown[1], "\"; nearest: ", crindex_nearest(unknown[1], names(asks)), call. = FALSE)
  if (!is.null(x$release) && "release" %in% names(asks) && is.null(given$as_of) && is.null(given$release)) given$release <- x$release
  place <- vapply(names(given), function(name) asks[[name]]$"in", "")
  in_path <- regmatches(question$path, gregexpr("[{][a-z_]+[}]", question$path))[[1]]
  in_path <- gsub("[{}]", "", in_path)
  short <- !is.null(question$short_path) && !any(in_path %in% names(given))
  needed <- c(names(asks)[vapply(asks, function(ask) isTRUE(ask$required), NA)], if (!short) in_path)
  missing <- setdiff(needed, names(given))
  if (length(missing)) stop(word, " needs ", paste(missing, collapse = ", "), call. = FALSE)
  path <- if (short) question$short_path else question$path
  for (name in if (!short) in_path) path <- sub(paste0("{", name, "}"), crindex_quoted(given[[name]]), path, fixed = TRUE)
  query <- names(given)[!names(given) %in% in_path & place != "body"]
  # Names with commas in them stay whole: a list is given repeatedly.
  pairs <- unlist(lapply(query, function(name) paste0(name, "=", crindex_quoted(given[[name]]))))
  body <- if (question$method == "POST") lapply(
    setNames(nm = names(given)[place == "body"]), function(name) crindex_member(asks[[name]], given[[name]]))
  crindex_table(crindex_send(x, paste0(path, if (length(pairs)) "?", paste(pairs, collapse = "&")), body), question$gives)
}

# A data frame as long as the names: the country of each, or why there is none.
crindex_match <- function(x, names, ...) crindex_ask(x, "country-matches", names = ifelse(is.na(names), "", as.character(names)), ...)

# Ask the release of an answer, or of an id, from now on, whatever is served by then.
crindex_pin <- function(x, of) {
  x$release <- if (is.character(of) && length(of) == 1) of else attr(of, "crindex")$release
  x
}

crindex_cite <- function(answer) {
  meta <- attr(answer, "crindex")
  paste0(meta$citation, ", release ", meta$release, ". Rule: ", meta$rule, ".")
}

# The columns of an answer: name, type, unit, meaning, and whether a value may be missing.
crindex_codebook <- function(x, word) {
  rows <- lapply(crindex_question(x, word)$gives, function(give) data.frame(
    question = word, name = give$name, type = give$type, unit = if (is.null(give$unit)) NA_character_ else give$unit,
    meaning = give$meaning, missing = give$missing))
  do.call(rbind, rows)
}

# What can be asked, by its word.
crindex_questions <- function(x) {
  if (is.null(x$kept$questions)) {
    all <- crindex_send(x, "/v1/questions")$data
    x$kept$questions <- setNames(all, vapply(all, function(each) each$word, ""))
  }
  x$kept$questions
}

crindex_question <- function(x, word) {
  known <- crindex_questions(x)
  found <- known[[gsub("_", "-", word, fixed = TRUE)]]
  if (is.null(found)) stop("no question \"", word, "\"; nearest: ", crindex_nearest(word, names(known)), call. = FALSE)
  found
}

# The answer of an address as lists; a refusal is an error of the class of its code.
crindex_send <- function(x, address, body = NULL) {
  url <- paste0(x$base, address)
  text <- if (is.null(body)) NULL else as.character(jsonlite::toJSON(body, auto_unbox = TRUE, digits = NA, null = "null"))
  if (requireNamespace("curl", quietly = TRUE)) {
    handle <- curl::new_handle(useragent = "crindex.R")
    curl::handle_setheaders(handle, accept = "application/json", "content-type" = "application/json")
    if (!is.null(text)) curl::handle_setopt(handle, copypostfields = text)
    got <- curl::curl_fetch_memory(url, handle)
    status <- got$status_code
    text <- rawToChar(got$content)
  } else {
    if (!is.null(text)) stop("crindex: install the package curl to post", call. = FALSE)
    lines <- tryCatch(readLines(url(url, encoding = "UTF-8"), warn = FALSE), error = function(e)
      stop("crindex: ", url, " was refused; install the package curl to read why", call. = FALSE))
    status <- 200
    text <- paste(lines, collapse = "\n")
  }
  Encoding(text) <- "UTF-8"
  told <- tryCatch(jsonlite::fromJSON(text, simplifyVector = FALSE), error = function(e)
    list(type = "http", title = paste("HTTP", status), detail = substr(text, 1, 200)))
  if (status >= 400) stop(crindex_problem(told, url))
  told
}

crindex_problem <- function(told, url) {
  lines <- vapply(told$errors, function(error) {
    near <- unlist(error$nearest)
    others <- if (length(near)) near else unlist(error$allowed)
    more <- if (length(others)) paste0("\n    ", if (length(near)) "nearest: " else "allowed: ", paste(head(others, 12), collapse = ", "))
    paste0("\n  ", error$pointer, ": ", error$detail, more)
  }, "")
  message <- paste0(told$title, ".", if (length(lines)) paste(lines, collapse = "") else paste0(" ", told$detail))
  classes <- c(paste0("crindex_", tolower(basename(told$type))), "crindex_problem", "error", "condition")
  structure(list(message = message, call = NULL, problem = told, url = url), class = classes)
}

# A list of rows as a data frame, each column of the type that the service says: codes are text, NA of Namibia too, and
# lists of codes are joined by |, as in CSV.
crindex_table <- function(answer, gives) {
  rows <- answer$data
  if (is.null(rows)) return(answer)
  if (!is.null(names(rows)) || (length(rows) && is.null(names(rows[[1]])))) return(structure(rows, crindex = answer$meta))
  types <- setNames(vapply(gives, function(give) give$type, ""), vapply(gives, function(give) give$name, ""))
  columns <- if (length(rows)) names(rows[[1]]) else names(types)
  cells <- lapply(setNames(nm = columns), function(name) {
    type <- types[name]
    values <- lapply(rows, function(row) row[[name]])
    empty <- switch(if (is.na(type)) "any" else type, string = NA_character_, integer = NA_integer_, number = NA_real_, boolean = NA, NULL)
    if (!is.null(empty)) return(vapply(values, function(value) if (is.null(value)) empty else as(value, class(empty)), empty))
    flat <- all(vapply(values, function(value) all(lengths(value) < 2), NA))
    if (type %in% "array" && flat) vapply(values, function(value) paste(unlist(value), collapse = "|"), "") else I(values)
  })
  structure(as.data.frame(cells, optional = TRUE, stringsAsFactors = FALSE), crindex = answer$meta)
}

# Editions and codes are texts, also where they are written as numbers; a list of one stays a list.
crindex_member <- function(ask, value) {
  if (ask$type == "string" && is.numeric(value)) crindex_text(value) else if (ask$type == "array") as.list(value) else value
}

crindex_text <- function(value) {
  if (is.logical(value)) tolower(value) else if (is.numeric(value)) format(value, scientific = FALSE, trim = TRUE, digits = 15) else as.character(value)
}

crindex_quoted <- function(value) vapply(enc2utf8(crindex_text(value)), utils::URLencode, "", reserved = TRUE, USE.NAMES = FALSE)

crindex_nearest <- function(word, known) known[which.min(utils::adist(word, known))]
