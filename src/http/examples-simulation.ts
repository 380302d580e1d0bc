export const jobExamples = { 'A job that is done': '/v1/jobs/{job}' }

export const eventExamples = { 'A job that is done': '/v1/jobs/{job}/events' }

export const resultExamples = { 'The result of a job': '/v1/jobs/{job}/result' }
